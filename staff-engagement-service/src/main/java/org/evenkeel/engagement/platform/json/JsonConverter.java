package org.evenkeel.engagement.platform.json;

import jakarta.persistence.AttributeConverter;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;

/**
 * A value in a column of JSON. Its form changes only with a migration, whatever becomes of the API; a field that a later
 * version no
 * longer knows is passed over when reading.
 */
public abstract class JsonConverter<T> implements AttributeConverter<T, String> {

    private static final ObjectMapper JSON = JsonMapper.builder().findAndAddModules()
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS).disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final TypeReference<T> type;

    protected JsonConverter(TypeReference<T> type) {
        this.type = type;
    }

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable T value) {
        try {
            return value == null ? null : JSON.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A value cannot be written as JSON", impossible);
        }
    }

    @Override
    public @Nullable T convertToEntityAttribute(@Nullable String stored) {
        try {
            return stored == null ? null : JSON.readValue(stored, type);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("A stored value cannot be read", unreadable);
        }
    }
}

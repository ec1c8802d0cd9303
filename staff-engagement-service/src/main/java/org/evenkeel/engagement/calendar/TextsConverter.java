package org.evenkeel.engagement.calendar;

import java.util.List;

import jakarta.persistence.AttributeConverter;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

/** A list of texts at rest, as JSON. */
public class TextsConverter implements AttributeConverter<List<String>, String> {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {
    };

    @Override
    public String convertToDatabaseColumn(@Nullable List<String> texts) {
        try {
            return JSON.writeValueAsString(texts == null ? List.of() : texts);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public List<String> convertToEntityAttribute(@Nullable String stored) {
        try {
            return stored == null ? List.of() : JSON.readValue(stored, TEXTS);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("A stored list of texts cannot be read", unreadable);
        }
    }
}

package org.evenkeel.planning.platform.storage;

import java.io.IOException;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.type.descriptor.java.JavaType;
import org.hibernate.type.format.FormatMapper;
import org.hibernate.type.format.jackson.JacksonJsonFormatMapper;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;

import io.quarkus.hibernate.orm.JsonFormat;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;

/**
 * The form of records at rest. It changes only with a migration, whatever becomes of the API; a field that a later version no
 * longer knows is passed over when reading.
 */
@JsonFormat
@PersistenceUnitExtension
@Singleton
public class StoredJson implements FormatMapper {

    private final ObjectMapper json;
    private final FormatMapper mapper;

    @Inject
    StoredJson(@Any Instance<StoredForm> forms) {
        json = JsonMapper.builder()
                .findAndAddModules()
                .addModules(forms.stream().map(StoredForm::module).toList())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        mapper = new JacksonJsonFormatMapper(json);
    }

    @Override
    public <T> T fromString(CharSequence text, JavaType<T> type, WrapperOptions options) {
        return mapper.fromString(text, type, options);
    }

    @Override
    public <T> String toString(T value, JavaType<T> type, WrapperOptions options) {
        return mapper.toString(value, type, options);
    }

    /** The same form, for a text that is kept to the byte. */
    public String write(Object value) throws IOException {
        return json.writeValueAsString(value);
    }

    /** Reads what {@link #write} wrote. */
    public <T> T read(String text, Class<T> type) throws IOException {
        return json.readValue(text, type);
    }
}

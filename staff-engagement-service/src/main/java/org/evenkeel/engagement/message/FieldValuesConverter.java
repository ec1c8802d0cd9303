package org.evenkeel.engagement.message;

import java.util.Map;

import org.evenkeel.engagement.platform.json.JsonConverter;

import com.fasterxml.jackson.core.type.TypeReference;

/** Values of fields, at rest. */
public class FieldValuesConverter extends JsonConverter<Map<TemplateField, String>> {

    public FieldValuesConverter() {
        super(new TypeReference<>() {
        });
    }
}

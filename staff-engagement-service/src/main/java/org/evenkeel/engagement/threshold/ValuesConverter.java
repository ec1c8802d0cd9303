package org.evenkeel.engagement.threshold;

import java.util.Map;

import org.evenkeel.engagement.platform.json.JsonConverter;

import com.fasterxml.jackson.core.type.TypeReference;

/** Numbers by name, at rest. */
public class ValuesConverter extends JsonConverter<Map<String, Integer>> {

    public ValuesConverter() {
        super(new TypeReference<>() {
        });
    }
}

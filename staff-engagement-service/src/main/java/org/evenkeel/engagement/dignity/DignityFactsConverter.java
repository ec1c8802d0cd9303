package org.evenkeel.engagement.dignity;

import org.evenkeel.engagement.platform.json.JsonConverter;

import com.fasterxml.jackson.core.type.TypeReference;

/** Facts at rest. */
public class DignityFactsConverter extends JsonConverter<DignityFacts> {

    public DignityFactsConverter() {
        super(new TypeReference<>() {
        });
    }
}

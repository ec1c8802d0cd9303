package org.evenkeel.engagement.platform.json;

import java.util.List;

import com.fasterxml.jackson.core.type.TypeReference;

/** A list of texts. */
public class TextsConverter extends JsonConverter<List<String>> {

    public TextsConverter() {
        super(new TypeReference<>() {
        });
    }
}

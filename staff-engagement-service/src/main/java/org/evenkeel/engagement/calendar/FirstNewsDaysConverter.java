package org.evenkeel.engagement.calendar;

import org.evenkeel.engagement.platform.json.JsonConverter;

import com.fasterxml.jackson.core.type.TypeReference;

/** Days to avoid, at rest. */
public class FirstNewsDaysConverter extends JsonConverter<FirstNewsDays> {

    public FirstNewsDaysConverter() {
        super(new TypeReference<>() {
        });
    }
}

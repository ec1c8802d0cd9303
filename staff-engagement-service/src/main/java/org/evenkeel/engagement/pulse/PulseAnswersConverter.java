package org.evenkeel.engagement.pulse;

import java.util.Map;

import org.evenkeel.engagement.platform.json.JsonConverter;

import com.fasterxml.jackson.core.type.TypeReference;

/** Answers at rest. */
public class PulseAnswersConverter extends JsonConverter<Map<PulseItem, Integer>> {

    public PulseAnswersConverter() {
        super(new TypeReference<>() {
        });
    }
}

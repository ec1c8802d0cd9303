package org.evenkeel.engagement.pulse;

import org.evenkeel.engagement.platform.json.JsonConverter;

import com.fasterxml.jackson.core.type.TypeReference;

/** Results at rest. */
public class PulseResultsConverter extends JsonConverter<PulseResults> {

    public PulseResultsConverter() {
        super(new TypeReference<>() {
        });
    }
}

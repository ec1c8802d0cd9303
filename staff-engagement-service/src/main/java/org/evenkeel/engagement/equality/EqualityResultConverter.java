package org.evenkeel.engagement.equality;

import org.evenkeel.engagement.platform.json.JsonConverter;

import com.fasterxml.jackson.core.type.TypeReference;

/** A result at rest. */
public class EqualityResultConverter extends JsonConverter<EqualityResult> {

    public EqualityResultConverter() {
        super(new TypeReference<>() {
        });
    }
}

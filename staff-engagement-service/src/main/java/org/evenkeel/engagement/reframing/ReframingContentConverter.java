package org.evenkeel.engagement.reframing;

import org.evenkeel.engagement.platform.json.JsonConverter;

import com.fasterxml.jackson.core.type.TypeReference;

/** A review at rest. */
public class ReframingContentConverter extends JsonConverter<ReframingContent> {

    public ReframingContentConverter() {
        super(new TypeReference<>() {
        });
    }
}

package org.evenkeel.engagement.engagementplan;

import org.evenkeel.engagement.platform.json.JsonConverter;

import com.fasterxml.jackson.core.type.TypeReference;

/** A plan as it was told, at rest. */
public class ContentConverter extends JsonConverter<PlanToConsult> {

    public ContentConverter() {
        super(new TypeReference<>() {
        });
    }
}

package org.evenkeel.engagement.engagementplan;

import java.util.List;

import org.evenkeel.engagement.platform.json.JsonConverter;

import com.fasterxml.jackson.core.type.TypeReference;

/** Notes on measures at rest. */
public class NotesConverter extends JsonConverter<List<MeasureNotes>> {

    public NotesConverter() {
        super(new TypeReference<>() {
        });
    }
}

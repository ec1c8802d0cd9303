package org.evenkeel.platform.tiny;

import java.util.UUID;

public record NoteResponse(UUID id, String title, long pence) {

    static NoteResponse of(NoteEntity note) {
        return new NoteResponse(note.id, note.title, note.pence);
    }
}

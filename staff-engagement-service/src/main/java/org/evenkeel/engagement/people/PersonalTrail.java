package org.evenkeel.engagement.people;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** What the trail says of a person: the names of fields for everyone, and the values sealed with the person's own key. */
@ApplicationScoped
class PersonalTrail {

    static final String SEALED = "sealed";
    static final String FIELDS = "fields";

    private final ObjectMapper json;

    PersonalTrail(ObjectMapper json) {
        this.json = json;
    }

    /** @param before null where the person is new */
    Map<String, Object> of(PersonEntity row, @Nullable Particulars before, Particulars after) {
        Map<String, Map<String, Object>> values = ParticularsCompared.values(before, after);
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put(FIELDS, values.keySet());
        byte[] key = row.auditKey;
        if (key == null) {
            key = PersonalSeal.newKey();
            row.auditKey = key;
        }
        entry.put(SEALED, PersonalSeal.seal(key, row.id, written(values)));
        return entry;
    }

    /** Empty where the key was destroyed, or nothing was sealed. */
    Map<String, Object> opened(UUID person, byte @Nullable [] key, @Nullable JsonNode entry) {
        if (key == null || entry == null || !entry.hasNonNull(SEALED)) {
            return Map.of();
        }
        try {
            return json.readValue(PersonalSeal.open(key, person, entry.path(SEALED).asText()), new TypeReference<>() {
            });
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String written(Object values) {
        try {
            return json.writeValueAsString(values);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

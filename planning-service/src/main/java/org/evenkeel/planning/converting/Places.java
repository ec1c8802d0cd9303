package org.evenkeel.planning.converting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** References of one kind of fact, in order, with the place of each. */
final class Places {

    private final Map<String, Integer> byReference = new LinkedHashMap<>();

    Places(List<String> references) {
        for (String reference : references) {
            byReference.put(reference, byReference.size());
        }
    }

    OptionalInt find(String reference) {
        Integer place = byReference.get(reference);
        return place == null ? OptionalInt.empty() : OptionalInt.of(place);
    }

    /** @throws IllegalArgumentException where it is not among them: the document was not checked */
    int of(String reference) {
        return find(reference).orElseThrow(() -> new IllegalArgumentException("No place for " + reference));
    }
}

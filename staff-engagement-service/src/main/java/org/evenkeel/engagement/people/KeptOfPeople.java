package org.evenkeel.engagement.people;

import java.util.List;
import java.util.Map;

/** What a feature keeps that belongs to a person; implemented where it is kept, so that nothing is left out of an export. */
public interface KeptOfPeople {

    /** In the place of a name, an address or the subject of a token that led to somebody. */
    String NOBODY = "erased";

    /** In the words of the product, such as {@code suggestions}. */
    String what();

    /** Everything of the person, each thing by the names and values of its parts. */
    List<Map<String, Object>> of(Person person);

    /** Keeps the thing and forgets whose it is. */
    void forget(Person person);

    /** Forgets by which ways the person could be reached. Most features keep none. */
    default void forgetContacts(Person person) {
        // nothing is kept
    }
}

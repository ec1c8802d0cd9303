package org.evenkeel.planning.platform.register;

/** What a reader may see of the records on record. Registers ask it before they give anything out. */
public interface Discretion {

    /** Whether this record is none of the reader's business. */
    boolean withholds(String thing, String reference);

    /** Whether figures of this record are figures about a few people, so that the audit trail names it and no more. */
    boolean isRestricted(String thing, String reference, Object record);

    /** Notes that the reader saw a restricted record; in the transaction of the reading. */
    void seen(String thing, String reference);

    /** @throws org.evenkeel.platform.problem.Refusal 403 where the record is withheld from the reader */
    void refuseWithheld(String thing, String reference);
}

package org.evenkeel.engagement.tick;

/** Work that is due for the organisation at hand. Called again and again; called too often it does nothing. */
public interface OrganisationWork {

    /** Outside transactions, in no person's name. */
    void doWhatIsDue();
}

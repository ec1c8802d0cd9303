package org.evenkeel.engagement.audience;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How people come to belong to an audience. */
public enum Membership {
    @JsonProperty("by-rule")
    BY_RULE,
    @JsonProperty("named")
    NAMED,
    /** They are not people on record; how many there are is at most an estimate. */
    @JsonProperty("outside")
    OUTSIDE
}

package org.evenkeel.engagement.touchpoint;

/** What a touchpoint is for. */
public enum TouchpointPurpose {
    BRIEF,
    TELL,
    CONSULT,
    NOTIFY,
    ANSWER,
    DECIDE,
    GIVE_NOTICE,
    SUPPORT
}

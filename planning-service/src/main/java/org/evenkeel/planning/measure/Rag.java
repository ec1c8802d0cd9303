package org.evenkeel.planning.measure;

/** Red, amber, green: the owner's view of delivery. */
public enum Rag {
    RED,
    AMBER,
    GREEN
}

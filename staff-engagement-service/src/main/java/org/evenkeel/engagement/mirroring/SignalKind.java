package org.evenkeel.engagement.mirroring;

/** What is counted of service users. */
public enum SignalKind {
    COMPLAINT,
    INCIDENT
}

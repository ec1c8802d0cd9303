package org.evenkeel.engagement.reframing;

/** A review with the version by which a change of it is asked for. */
public record TaggedReframing(ReframingResponse reframing, long version) {
}

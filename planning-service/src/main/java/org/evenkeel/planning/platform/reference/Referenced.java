package org.evenkeel.planning.platform.reference;

/** A record that is known by a reference, unique among its kind in one organisation. */
public interface Referenced {

    String reference();
}

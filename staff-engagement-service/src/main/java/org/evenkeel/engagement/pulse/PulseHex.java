package org.evenkeel.engagement.pulse;

/** How numbers of a key's size are written. */
final class PulseHex {

    static final String NUMBER = "[0-9a-f]{1,512}";

    private PulseHex() {
    }
}

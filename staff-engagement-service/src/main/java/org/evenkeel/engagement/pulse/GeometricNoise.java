package org.evenkeel.engagement.pulse;

import java.util.function.IntSupplier;
import java.util.random.RandomGenerator;

/**
 * A whole number around nought, further out ever less likely by {@link #RATIO}: what is added to a cell's sum, so that even all
 * but one who put their answers together cannot tell the last one's.
 */
final class GeometricNoise implements IntSupplier {

    /** Between two answers next to each other, what is published never speaks for one by more than 1 to this. */
    static final double RATIO = 0.6;

    private final RandomGenerator random;

    GeometricNoise(RandomGenerator random) {
        this.random = random;
    }

    @Override
    public int getAsInt() {
        int up = oneSide();
        int down = oneSide();
        return up - down;
    }

    private int oneSide() {
        return (int) Math.floor(Math.log(1 - random.nextDouble()) / Math.log(RATIO));
    }
}

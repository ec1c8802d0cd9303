package org.evenkeel.impact.parameter;

/**
 * What an organisation puts in place of a value that ships.
 *
 * @param reason why, in the words of whoever did it
 */
public record OwnValue(ImpactParameter parameter, ParameterRange range, Origin origin, String reason) {

    /** Where a value comes from. */
    public enum Origin {
        /** With the product. */
        SHIPPED,
        /** A person of the organisation said so. */
        OVERRIDE,
        /** Reckoned from the organisation's own history. */
        CALIBRATION
    }

    /**
     * The row as it is used from now on. A person's word leaves the grade as it was: a reason is no evidence. The
     * organisation's
     * own history is moderate evidence (B), or better where it was.
     */
    ParameterRow over(ParameterRow shipped) {
        EvidenceGrade grade = origin == Origin.CALIBRATION && shipped.evidence().grade().isWeak() ? EvidenceGrade.B
                : shipped.evidence().grade();
        String study = (origin == Origin.CALIBRATION ? "Own history: " : "Own figure: ") + reason;
        String limits = "In place of %s / %s / %s. %s".formatted(shipped.low(), shipped.central(), shipped.high(),
                shipped.evidence().limits()).strip();
        return new ParameterRow(parameter, range.low(), range.central(), range.high(), range.distribution(), shipped.unit(),
                new ParameterEvidence(grade, study, "This organisation", limits));
    }
}

package org.evenkeel.impact.parameter;

/**
 * What a value rests on.
 *
 * @param study who found it, or that nobody did
 * @param context where it was found
 * @param limits what it is used for, and what it does not carry
 */
public record ParameterEvidence(EvidenceGrade grade, String study, String context, String limits) {
}

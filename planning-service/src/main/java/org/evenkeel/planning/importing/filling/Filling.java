package org.evenkeel.planning.importing.filling;

import java.math.BigDecimal;

import org.evenkeel.planning.assumption.Assumption;
import org.evenkeel.planning.importing.Findings;
import org.evenkeel.planning.parameter.DefaultParameters;
import org.evenkeel.planning.parameter.Parameter;

/** Fills gaps from the default parameters and tells each as an assumption. */
public final class Filling {

    private final DefaultParameters parameters;
    private final Findings findings;

    public Filling(DefaultParameters parameters, Findings findings) {
        this.parameters = parameters;
        this.findings = findings;
    }

    /** Fills the gap with a whole number. */
    public int whole(BlankField gap, String parameter) {
        return tell(gap, parameter).number().intValueExact();
    }

    /** Fills the gap with a share, in basis points. */
    public int basisPoints(BlankField gap, String parameter) {
        Parameter source = parameters.get(parameter);
        int value = source.number().movePointRight(4).intValueExact();
        say(gap, percent(value), source.because());
        return value;
    }

    /** Fills the gap with a word of this kind. */
    public <E extends Enum<E>> E word(BlankField gap, String parameter, Class<E> words) {
        return Enum.valueOf(words, tell(gap, parameter).central());
    }

    /** Fills the gap with yes or no. */
    public boolean yes(BlankField gap, String parameter) {
        return Boolean.parseBoolean(tell(gap, parameter).central());
    }

    private Parameter tell(BlankField gap, String parameter) {
        Parameter source = parameters.get(parameter);
        say(gap, source.central(), source.because());
        return source;
    }

    /** Tells a value that was filled otherwise than from one parameter. */
    public void say(BlankField gap, String value, String because) {
        findings.assume(new Assumption(gap.subject(), gap.reference(), gap.field(), gap.rule(), value, because));
    }

    /** A parameter's value and source, for a rule that computes with it. */
    public Parameter parameter(String name) {
        return parameters.get(name);
    }

    /** Basis points as a reader writes them. */
    public static String percent(int basisPoints) {
        return BigDecimal.valueOf(basisPoints, 2).stripTrailingZeros().toPlainString() + " %";
    }
}

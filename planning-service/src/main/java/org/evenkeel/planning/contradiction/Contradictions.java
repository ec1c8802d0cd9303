package org.evenkeel.planning.contradiction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.evenkeel.planning.baseline.Partner;
import org.evenkeel.planning.contradiction.Contradiction.Act;
import org.evenkeel.planning.explanation.Pounds;
import org.evenkeel.planning.measure.Measure;
import org.evenkeel.planning.measure.Option;
import org.evenkeel.planning.measure.PartnerEffect;
import org.evenkeel.planning.organisation.OrganisationDocument;

/** Finds every pair of measures that act on one partner in opposite ways, whichever of their options. */
final class Contradictions {

    private Contradictions() {
    }

    /** By partner, then by the measure that helps, then by the one that harms, each in the order of the document. */
    static List<Contradiction> among(OrganisationDocument document) {
        List<Contradiction> found = new ArrayList<>();
        for (Partner partner : document.partners()) {
            List<Act> helping = acts(document, partner, 1);
            List<Act> harming = acts(document, partner, -1);
            for (Act helps : helping) {
                for (Act harms : harming) {
                    if (!helps.measure().equals(harms.measure())) {
                        found.add(new Contradiction(partner.reference(), partner.name(), helps, harms,
                                sentence(partner, helps, harms)));
                    }
                }
            }
        }
        return found;
    }

    private static List<Act> acts(OrganisationDocument document, Partner partner, int sign) {
        return document.measures().stream().flatMap(measure -> largest(measure, partner, sign).stream()).toList();
    }

    private static Optional<Act> largest(Measure measure, Partner partner, int sign) {
        List<Act> acts = new ArrayList<>();
        for (Option option : measure.options()) {
            for (PartnerEffect effect : option.partnerEffects()) {
                if (effect.partner().equals(partner.reference()) && effect.action().sign() == sign) {
                    acts.add(new Act(measure.reference(), measure.title(), measure.directorate(), option.reference(),
                            effect.action(), effect.annualPence()));
                }
            }
        }
        return acts.stream().max(Comparator.comparingLong(Act::annualPence));
    }

    private static String sentence(Partner partner, Act helps, Act harms) {
        return "%s: %s %s it%s, while %s %s it%s.".formatted(partner.name(), helps.measure(), word(helps), size(helps),
                harms.measure(), word(harms), size(harms));
    }

    private static String word(Act act) {
        return switch (act.action()) {
            case FUNDS -> "funds";
            case EXTENDS -> "extends";
            case CUTS -> "cuts";
            case EVICTS -> "evicts";
            case ENDS -> "ends";
        };
    }

    private static String size(Act act) {
        return act.annualPence() == 0 ? "" : " (%s a year)".formatted(Pounds.of(act.annualPence()));
    }
}

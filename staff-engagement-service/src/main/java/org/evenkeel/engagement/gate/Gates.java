package org.evenkeel.engagement.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.evenkeel.engagement.consultation.ConsultationFacts;
import org.evenkeel.engagement.consultation.ConsultationService;
import org.evenkeel.engagement.touchpoint.BrokenRule;
import org.evenkeel.engagement.touchpoint.SaidWord;
import org.evenkeel.engagement.touchpoint.TouchpointService;
import org.evenkeel.engagement.touchpoint.TouchpointStep;
import org.evenkeel.engagement.touchpoint.WordOrder;

/** The gates of D8, D9, D10, D25 and D27, as things stand at this moment. Nothing passes them but by an override on record. */
@ApplicationScoped
public class Gates {

    private final TouchpointService touchpoints;
    private final ConsultationService consultations;

    Gates(TouchpointService touchpoints, ConsultationService consultations) {
        this.touchpoints = touchpoints;
        this.consultations = consultations;
    }

    /** What stands in the way: who is still to be spoken to and by whom. Empty where the word may be sent. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<BrokenRule> unmet(Word word) {
        Map<String, List<SaidWord>> byMeasure = touchpoints.said(word.lineageId()).stream()
                .filter(said -> word.concerns(said.measure()))
                .collect(Collectors.groupingBy(SaidWord::line, TreeMap::new, Collectors.toList()));
        List<BrokenRule> unmet = new ArrayList<>();
        if (word.wide()) {
            WordOrder order = touchpoints.order(word.lineageId());
            byMeasure.values().forEach(said -> unmet.addAll(order.unmet(said, word.on())));
        } else {
            byMeasure.values().forEach(said -> unmet.addAll(firstNews(said, word)));
        }
        if (word.announcesOutcome()) {
            consultations.facts(word.lineageId()).stream().filter(facts -> word.concerns(facts.measure()))
                    .filter(facts -> facts.answered() < facts.responses()).map(Gates::unanswered).forEach(unmet::add);
        }
        return unmet;
    }

    /** A written word to a team is not to be the first that its people hear. */
    private static List<BrokenRule> firstNews(List<SaidWord> said, Word word) {
        return said.stream()
                .filter(one -> one.step() == TouchpointStep.INDIVIDUALS_TOLD && word.teams().contains(one.team()))
                .filter(one -> one.last() == null || one.last().isAfter(word.on()))
                .map(one -> new BrokenRule("D27", one.measure(),
                        "%s are still to be told by %s, in person or by a live call, before anything in writing."
                                .formatted(one.subjectName(), one.owner())))
                .toList();
    }

    private static BrokenRule unanswered(ConsultationFacts facts) {
        return new BrokenRule("D25", facts.measure(), "%s: %d of %d responses have no written answer from the engagement lead."
                .formatted(facts.measure(), facts.responses() - facts.answered(), facts.responses()));
    }
}

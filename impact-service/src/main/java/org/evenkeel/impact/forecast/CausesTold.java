package org.evenkeel.impact.forecast;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.evenkeel.impact.assessment.AssessedConduct;
import org.evenkeel.impact.assessment.AssessedMaturity;
import org.evenkeel.impact.assessment.AssessedMeasure;
import org.evenkeel.impact.assessment.AssessedRag;
import org.evenkeel.impact.assessment.AssessmentRequest;
import org.evenkeel.impact.assessment.Pounds;
import org.evenkeel.impact.forecast.ForecastRequest.MeasureInFlight;
import org.jspecify.annotations.Nullable;

/** From what was told to questions, each with one cause more than the one before it. */
final class CausesTold {

    private static final int HUNDRED = 100;

    private final Map<String, MeasureInFlight> told = new HashMap<>();
    @Nullable
    private final AssessedConduct conduct;

    CausesTold(ForecastRequest asked) {
        asked.measures().forEach(each -> told.put(each.id(), each));
        this.conduct = asked.conduct();
    }

    /** Without those of which nothing was told. */
    List<CausedQuestion> after(AssessmentRequest assessed) {
        List<CausedQuestion> questions = new ArrayList<>();
        CausedQuestion delivery = delivery(assessed);
        CausedQuestion dates = dates(delivery.question());
        CausedQuestion carriedOut = conduct(dates.question());
        for (CausedQuestion each : List.of(delivery, dates, carriedOut)) {
            if (!each.told().isEmpty() || !each.measures().isEmpty()) {
                questions.add(each);
            }
        }
        return questions;
    }

    private CausedQuestion delivery(AssessmentRequest before) {
        Map<String, String> sentences = new LinkedHashMap<>();
        List<AssessedMeasure> measures = new ArrayList<>();
        for (AssessedMeasure measure : before.measures()) {
            MeasureInFlight now = told.get(measure.id());
            if (now == null || !now.tellsOfDelivery()) {
                measures.add(measure);
                continue;
            }
            AssessedMaturity maturity = now.maturity() == null ? measure.maturity() : now.maturity();
            AssessedRag rag = now.rag() == null ? measure.rag() : now.rag();
            measures.add(measure.delivering(maturity, rag, now.actualNetPence()));
            sentences.put(measure.id(), delivered(measure, now, maturity, rag));
        }
        return new CausedQuestion(ForecastCause.DELIVERY, before.doing(measures, before.conduct()), List.of(), sentences);
    }

    private static String delivered(AssessedMeasure measure, MeasureInFlight now, AssessedMaturity maturity,
            @Nullable AssessedRag rag) {
        List<String> parts = new ArrayList<>();
        List<Long> actual = now.actualNetPence();
        if (actual != null) {
            long saved = actual.stream().mapToLong(Long::longValue).sum();
            long planned = measure.monthlyNetPence().subList(0, actual.size()).stream().mapToLong(Long::longValue).sum();
            parts.add("%s was saved in the first %d month%s, %s was planned".formatted(Pounds.of(saved), actual.size(),
                    actual.size() == 1 ? "" : "s", Pounds.of(planned)));
        }
        if (maturity != measure.maturity()) {
            parts.add("it is %s now and was %s".formatted(maturity, measure.maturity()));
        }
        if (rag != measure.rag()) {
            parts.add("it is seen as %s now and was %s".formatted(rag, measure.rag() == null ? "not judged" : measure.rag()));
        }
        return "%s: %s.".formatted(measure.id(), parts.isEmpty() ? "as assessed" : String.join("; ", parts));
    }

    private CausedQuestion dates(AssessmentRequest before) {
        Map<String, String> sentences = new LinkedHashMap<>();
        List<AssessedMeasure> measures = new ArrayList<>();
        for (AssessedMeasure measure : before.measures()) {
            MeasureInFlight now = told.get(measure.id());
            if (now == null || !now.tellsOfDates()) {
                measures.add(measure);
                continue;
            }
            MovedMeasure moved = new MovedMeasure(measure, now);
            measures.add(moved.measure());
            sentences.put(measure.id(), moved.sentence());
        }
        return new CausedQuestion(ForecastCause.DATES, before.doing(measures, before.conduct()), List.of(), sentences);
    }

    private CausedQuestion conduct(AssessmentRequest before) {
        List<String> sentences = new ArrayList<>();
        if (conduct != null) {
            AssessedConduct was = before.conduct();
            boolean known = was != null && was.status() == AssessedConduct.Status.KNOWN;
            part("fairness", known ? Objects.requireNonNull(was).fairnessBasisPoints() : null, conduct.fairnessBasisPoints(), sentences);
            part("communication", known ? Objects.requireNonNull(was).commsBasisPoints() : null, conduct.commsBasisPoints(), sentences);
            part("support", known ? Objects.requireNonNull(was).supportBasisPoints() : null, conduct.supportBasisPoints(), sentences);
            part("protection", known ? Objects.requireNonNull(was).protectedBasisPoints() : null, conduct.protectedBasisPoints(), sentences);
            part("involvement", known ? Objects.requireNonNull(was).involvementBasisPoints() : null, conduct.involvementBasisPoints(),
                    sentences);
            if (sentences.isEmpty()) {
                sentences.add("The record says what was assessed.");
            }
        }
        return new CausedQuestion(ForecastCause.CONDUCT, before.doing(before.measures(), conduct == null ? before.conduct() : conduct),
                sentences, Map.of());
    }

    private static void part(String name, @Nullable Integer before, @Nullable Integer now, List<String> sentences) {
        if (!Objects.equals(before, now)) {
            sentences.add("%s is %s now and was %s.".formatted(name, share(now), share(before)));
        }
    }

    private static String share(@Nullable Integer basisPoints) {
        return basisPoints == null ? "not known" : "%d %%".formatted(Math.round(basisPoints / (double) HUNDRED));
    }
}

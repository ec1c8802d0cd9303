package org.evenkeel.engagement.engagementplan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.evenkeel.engagement.touchpoint.PlannedTouchpoint;
import org.evenkeel.engagement.touchpoint.TouchpointStep;
import org.jspecify.annotations.Nullable;

/**
 * Dates a measure's touchpoints so that D1 to D4 and D8 to D10 hold, or says what stands in the way and how to mend it. Pure.
 */
final class MeasureScheduler {

    private final MeasureToConsult measure;
    private final MeasureNetwork.Frame frame;
    private final LocalDate today;

    MeasureScheduler(MeasureToConsult measure, MeasureNetwork.Frame frame, LocalDate today) {
        this.measure = measure;
        this.frame = frame;
        this.today = today;
    }

    /**
     * @param papersPublicOn when the board's papers become public; null where they do not
     * @param decisionBy when the plan has the board decide; null where it names no day
     */
    MeasureSchedule schedule(LocalDate start, @Nullable LocalDate papersPublicOn, @Nullable LocalDate decisionBy) {
        MeasureDates dates = MeasureDates.of(measure, start, papersPublicOn);
        if (!measure.consultationNeeded() && measure.partners().isEmpty()) {
            return new MeasureSchedule(MeasureSchedule.Fit.ALL, List.of(), List.of(), List.of(), dates);
        }
        List<String> sentences = new ArrayList<>();
        if (papersPublicOn != null && papersPublicOn.isBefore(start) && measure.affectsStaff()) {
            sentences.add("The board's papers are public since %s, before anyone could be told on %s. Tell each person at once."
                    .formatted(papersPublicOn, start));
        }
        MeasureNetwork.Result best = solve(dates, frame, true);
        MeasureSchedule.Fit fit = best.fits() ? MeasureSchedule.Fit.ALL : MeasureSchedule.Fit.WITHOUT_PREFERENCES;
        best = best.fits() ? best : solve(dates, frame, false);
        if (best.fits()) {
            return schedule(fit, best, dates, decisionBy, sentences);
        }
        fit = solve(dates, frame.withoutBriefing(), false).fits() ? MeasureSchedule.Fit.WITHOUT_BRIEFING
                : MeasureSchedule.Fit.NONE;
        sentences.add("The plan's dates cannot all be kept: %s.".formatted(best.missed()));
        return mended(fit, dates, decisionBy, sentences);
    }

    private MeasureSchedule mended(MeasureSchedule.Fit fit, MeasureDates dates, @Nullable LocalDate decisionBy,
            List<String> sentences) {
        WaysOut search = new WaysOut(dates, changed -> solve(changed, frame, false).fits(), today);
        MeasureDates kept = search.smallest();
        MeasureSchedule dated = kept == null ? new MeasureSchedule(fit, List.of(), List.of(), sentences, dates)
                : schedule(fit, solve(kept, frame, false), kept, decisionBy, sentences);
        return new MeasureSchedule(fit, dated.touchpoints(), search.twoSmallest(), dated.sentences(), dated.dates());
    }

    private MeasureSchedule schedule(MeasureSchedule.Fit fit, MeasureNetwork.Result result, MeasureDates dates,
            @Nullable LocalDate decisionBy, List<String> sentences) {
        if (fit == MeasureSchedule.Fit.WITHOUT_PREFERENCES) {
            sentences.add("There is no time for a companion to be found and for two spaced meetings (D12, D13).");
        }
        decision(result.touchpoints(), decisionBy, sentences);
        holidays(result.touchpoints(), sentences);
        return new MeasureSchedule(fit, result.touchpoints(), List.of(), sentences, dates);
    }

    private MeasureNetwork.Result solve(MeasureDates dates, MeasureNetwork.Frame within, boolean withPreferences) {
        return new MeasureNetwork(measure, dates, within, withPreferences).solve();
    }

    private static void decision(List<PlannedTouchpoint> touchpoints, @Nullable LocalDate decisionBy, List<String> sentences) {
        touchpoints.stream().filter(touchpoint -> touchpoint.step() == TouchpointStep.DECIDED).forEach(decided -> {
            PlannedTouchpoint.Window window = decided.window();
            if (decisionBy != null && (decisionBy.isBefore(window.earliest()) || decisionBy.isAfter(window.latest()))) {
                sentences.add("The plan has the board decide by %s; after consultation and before notice that is %s to %s."
                        .formatted(decisionBy, window.earliest(), window.latest()));
            }
        });
    }

    private void holidays(List<PlannedTouchpoint> touchpoints, List<String> sentences) {
        if (touchpoints.stream().anyMatch(touchpoint -> !frame.calendar().knows(touchpoint.window().planned()))) {
            sentences.add(
                    "Bank holidays are known for %d to %d; beyond them weekends and the organisation's own days count alone."
                            .formatted(frame.calendar().firstYear(), frame.calendar().lastYear()));
        }
    }
}

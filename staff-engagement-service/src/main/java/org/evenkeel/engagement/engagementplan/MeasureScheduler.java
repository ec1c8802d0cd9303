package org.evenkeel.engagement.engagementplan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.evenkeel.engagement.touchpoint.PlannedTouchpoint;
import org.evenkeel.engagement.touchpoint.TouchpointStep;
import org.jspecify.annotations.Nullable;

/** Dates a measure's touchpoints so that D1 to D4 and D8 to D10 hold, or says what stands in the way and how to mend it. Pure. */
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
            return new MeasureSchedule(true, List.of(), List.of(), List.of(), dates);
        }
        List<String> sentences = new ArrayList<>();
        if (papersPublicOn != null && papersPublicOn.isBefore(start) && measure.affectsStaff()) {
            sentences.add("The board's papers are public since %s, before anyone could be told on %s. Tell each person at once."
                    .formatted(papersPublicOn, start));
        }
        MeasureNetwork.Result best = solve(dates, true);
        if (!best.fits()) {
            best = solve(dates, false);
            if (best.fits()) {
                sentences.add("There is no time for a companion to be found and for two spaced meetings (D12, D13).");
            }
        }
        List<WayOut> ways = List.of();
        MeasureDates kept = dates;
        boolean fits = best.fits();
        if (!fits) {
            WaysOut search = new WaysOut(dates, changed -> solve(changed, false).fits(), today);
            ways = search.twoSmallest();
            sentences.add("The plan's dates cannot all be kept: %s.".formatted(best.missed()));
            kept = search.smallest();
            best = kept == null ? best : solve(kept, false);
            kept = kept == null ? dates : kept;
        }
        decision(best.touchpoints(), decisionBy, sentences);
        holidays(best.touchpoints(), sentences);
        return new MeasureSchedule(fits, best.touchpoints(), ways, sentences, kept);
    }

    private MeasureNetwork.Result solve(MeasureDates dates, boolean withPreferences) {
        return new MeasureNetwork(measure, dates, frame, withPreferences).solve();
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
            sentences.add("Bank holidays are known for %d to %d; beyond them weekends and the organisation's own days count alone."
                    .formatted(frame.calendar().firstYear(), frame.calendar().lastYear()));
        }
    }
}

package org.evenkeel.engagement.engagementplan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

/** Looks for the smallest change of each kind with which every rule can be kept. */
final class WaysOut {

    private static final int FARTHEST = 730;
    private static final int SHOWN = 2;

    private final MeasureDates dates;
    private final Predicate<MeasureDates> fits;
    private final LocalDate today;

    WaysOut(MeasureDates dates, Predicate<MeasureDates> fits, LocalDate today) {
        this.dates = dates;
        this.fits = fits;
        this.today = today;
    }

    /** What can be moved, from the least that follows with it to the most. */
    private enum Kind {
        DISMISSAL_LATER("Let the first dismissal take effect %d days later, on %s"),
        END_LATER("Give notice %d days later; the first dismissal takes effect on %s"),
        CLOSING_LATER(
                "Close consultation %d days later, and give notice later by as much; the first dismissal takes effect on %s"),
        AUTHORISED_EARLIER("Authorise consultation %d days earlier, on %s"),
        PAPERS_LATER("Publish the board's papers %d days later, on %s"),
        ALL_LATER("Open consultation %d days later, on %s, and move all that follows by as much"),
        ALL_AND_PAPERS_LATER("Open consultation and publish the board's papers %d days later; consultation opens on %s");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        MeasureDates moved(MeasureDates from, int days) {
            return switch (this) {
                case DISMISSAL_LATER -> from.dismissalLaterBy(days);
                case END_LATER -> from.endLaterBy(days);
                case CLOSING_LATER -> from.closingAndEndLaterBy(days);
                case AUTHORISED_EARLIER -> from.startEarlierBy(days);
                case PAPERS_LATER -> from.papersLaterBy(days);
                case ALL_LATER -> from.allLaterBy(days);
                case ALL_AND_PAPERS_LATER -> from.allAndPapersLaterBy(days);
            };
        }

        @Nullable
        LocalDate shown(MeasureDates dates) {
            return switch (this) {
                case DISMISSAL_LATER, END_LATER -> dates.dismissal();
                case CLOSING_LATER -> dates.dismissal() == null ? dates.closes() : dates.dismissal();
                case AUTHORISED_EARLIER -> dates.start();
                case PAPERS_LATER -> dates.papers();
                case ALL_LATER, ALL_AND_PAPERS_LATER -> dates.opens();
            };
        }
    }

    private record Found(Kind kind, int days) {
    }

    List<WayOut> twoSmallest() {
        List<WayOut> ways = new ArrayList<>(found().stream().limit(SHOWN).map(this::inWords).toList());
        if (ways.size() < SHOWN) {
            ways.add(new WayOut("Take the measure out of this plan, or choose an option of it that can start later.", 0));
        }
        return ways;
    }

    /** The dates by the smallest change that leaves the start where it is; null where there is none. */
    @Nullable
    MeasureDates smallest() {
        return found().stream().filter(way -> way.kind != Kind.AUTHORISED_EARLIER).findFirst()
                .map(way -> way.kind.moved(dates, way.days)).orElse(null);
    }

    private WayOut inWords(Found way) {
        LocalDate shown = Objects.requireNonNull(way.kind.shown(way.kind.moved(dates, way.days)));
        String words = way.kind == Kind.CLOSING_LATER && dates.dismissal() == null ? "Close consultation %d days later, on %s"
                : way.kind.words;
        return new WayOut(words.formatted(way.days, shown) + ".", way.days);
    }

    private List<Found> found() {
        List<Found> found = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            int farthest = kind == Kind.AUTHORISED_EARLIER
                    ? (int) Math.min(FARTHEST, Math.max(0, ChronoUnit.DAYS.between(today, dates.start())))
                    : FARTHEST;
            if (applies(kind) && found.stream().noneMatch(way -> holds(kind, way.kind))
                    && farthest > 0 && fits.test(kind.moved(dates, farthest))) {
                found.add(new Found(kind, least(kind, farthest)));
            }
        }
        found.sort(Comparator.comparingInt(Found::days));
        return found;
    }

    /** A change that does the same and more says nothing new. */
    private static boolean holds(Kind more, Kind less) {
        return more == Kind.END_LATER && less == Kind.DISMISSAL_LATER
                || more == Kind.CLOSING_LATER && (less == Kind.DISMISSAL_LATER || less == Kind.END_LATER)
                || more == Kind.ALL_AND_PAPERS_LATER;
    }

    private boolean applies(Kind kind) {
        return switch (kind) {
            case DISMISSAL_LATER, END_LATER -> dates.dismissal() != null;
            case PAPERS_LATER, ALL_AND_PAPERS_LATER -> dates.papers() != null;
            default -> true;
        };
    }

    /** More room never hurts, so the least is found by halving. */
    private int least(Kind kind, int enough) {
        int tooFew = 0;
        int high = enough;
        while (high - tooFew > 1) {
            int middle = (tooFew + high) / 2;
            if (fits.test(kind.moved(dates, middle))) {
                high = middle;
            } else {
                tooFew = middle;
            }
        }
        return high;
    }
}

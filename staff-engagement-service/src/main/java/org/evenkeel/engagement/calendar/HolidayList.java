package org.evenkeel.engagement.calendar;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** The three lists of bank holidays there are. */
public enum HolidayList {
    ENGLAND_AND_WALES,
    SCOTLAND,
    NORTHERN_IRELAND;

    /** The lists of several jurisdictions together: a day that is a holiday in any of them is nobody's working day. */
    static Set<HolidayList> of(Collection<String> jurisdictions) {
        Set<HolidayList> lists = EnumSet.noneOf(HolidayList.class);
        jurisdictions.forEach(jurisdiction -> lists.addAll(of(jurisdiction)));
        return lists.isEmpty() ? EnumSet.of(ENGLAND_AND_WALES) : lists;
    }

    private static Set<HolidayList> of(String jurisdiction) {
        return switch (jurisdiction.toUpperCase(Locale.ROOT)) {
            case "ENGLAND", "WALES" -> EnumSet.of(ENGLAND_AND_WALES);
            case "SCOTLAND" -> EnumSet.of(SCOTLAND);
            case "NORTHERN_IRELAND", "NI" -> EnumSet.of(NORTHERN_IRELAND);
            case "GB" -> EnumSet.of(ENGLAND_AND_WALES, SCOTLAND);
            default -> EnumSet.allOf(HolidayList.class);
        };
    }
}

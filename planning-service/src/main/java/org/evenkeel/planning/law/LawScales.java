package org.evenkeel.planning.law;

import java.util.List;

/** Makes scales of rows that hold for the same days. */
final class LawScales {

    private LawScales() {
    }

    /** @throws MalformedLawTable where rows differ in the years counted, or repeat an age */
    static RedundancyPayScale redundancyPay(List<LawRow> rows) {
        int mostYears = rows.get(0).count("most_years");
        for (LawRow row : rows) {
            if (row.count("most_years") != mostYears) {
                throw row.malformed("most_years", "differs from the row before, for the same days", null);
            }
            requireOnce(row, "from_age", rows);
        }
        return new RedundancyPayScale(rows.stream().map(RedundancyPayScale.Step::from).toList(), mostYears);
    }

    /** @throws MalformedLawTable where rows repeat a service, or leave a gap between steps */
    static NoticeScale notice(List<LawRow> rows) {
        for (LawRow row : rows) {
            requireOnce(row, "service_from_months", rows);
            row.optionalCount("service_to_months").ifPresent(to -> {
                if (rows.stream().noneMatch(other -> other.count("service_from_months") == to)) {
                    throw row.malformed("service_to_months", "no row goes on from " + to, null);
                }
            });
        }
        return new NoticeScale(rows.stream().map(NoticeScale.Step::from).toList());
    }

    private static void requireOnce(LawRow row, String column, List<LawRow> rows) {
        int count = row.count(column);
        if (rows.stream().filter(other -> other.count(column) == count).count() > 1) {
            throw row.malformed(column, count + " stands twice for the same days", null);
        }
    }
}

package org.evenkeel.engagement.people.intake;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.evenkeel.engagement.people.Particulars;
import org.evenkeel.engagement.people.intake.PeoplePreviewRow.Effect;
import org.evenkeel.platform.paging.Cursor;
import org.evenkeel.platform.paging.Page;
import org.evenkeel.platform.paging.PageRequest;
import org.evenkeel.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** A comparison as a list to page through. */
final class PeoplePreviewRows {

    private static final UUID ALONE = new UUID(0, 0);

    private PeoplePreviewRows() {
    }

    static Page<PeoplePreviewRow> of(PeopleComparison comparison, PageRequest page) {
        List<PeoplePreviewRow> all = Stream.concat(
                comparison.changes().stream().map(one -> row(one.row(), one.effect(), one.said(), one.fields())),
                comparison.missing().stream().map(one -> row(null, Effect.MISSING, one.particulars(), List.of()))).toList();
        int from = Math.min(all.size(), page.cursor().map(PeoplePreviewRows::position).orElse(0));
        List<Integer> places = IntStream.range(from, Math.min(all.size(), from + page.rowsToRead())).boxed().toList();
        return Page.of(places, page, place -> new Cursor(String.valueOf(place + 1), ALONE), all::get);
    }

    private static PeoplePreviewRow row(@Nullable Integer row, Effect effect, Particulars of, List<String> changes) {
        return new PeoplePreviewRow(row, effect, of.staffNumber(), of.name(), of.team(), of.pool(), of.fte(), changes);
    }

    private static int position(Cursor cursor) {
        if (!cursor.key().matches("\\d{1,9}")) {
            throw Refusal.malformed("cursor belongs to another list. Take it from next of this list's page before.");
        }
        return Integer.parseInt(cursor.key());
    }
}

package org.evenkeel.engagement.people.workforce;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.evenkeel.engagement.people.Particulars;
import org.evenkeel.engagement.people.PreferredChannel;
import org.evenkeel.sheets.SheetRow;
import org.jspecify.annotations.Nullable;

/** From a row to a person's particulars. */
final class WorkforceRowReading {

    private static final Pattern NUMBER = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ._/-]{0,49}");
    /** As planning writes references of teams and pools. */
    private static final Pattern REFERENCE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ._-]{0,99}");
    private static final Map<String, PreferredChannel> CHANNELS = Map.ofEntries(
            Map.entry("in person", PreferredChannel.IN_PERSON), Map.entry("face to face", PreferredChannel.IN_PERSON),
            Map.entry("call", PreferredChannel.LIVE_CALL), Map.entry("live call", PreferredChannel.LIVE_CALL),
            Map.entry("phone", PreferredChannel.LIVE_CALL), Map.entry("video call", PreferredChannel.LIVE_CALL),
            Map.entry("e mail", PreferredChannel.EMAIL), Map.entry("email", PreferredChannel.EMAIL),
            Map.entry("text", PreferredChannel.TEXT), Map.entry("sms", PreferredChannel.TEXT),
            Map.entry("letter", PreferredChannel.LETTER), Map.entry("post", PreferredChannel.LETTER));

    private final WorkforceHeadings headings;
    private final WorkforceProblems problems;

    WorkforceRowReading(WorkforceHeadings headings, WorkforceProblems problems) {
        this.headings = headings;
        this.problems = problems;
    }

    /** Empty where staff number or name cannot be read: the problem says why. */
    Optional<WorkforceRow> read(SheetRow row) {
        WorkforceLine line = new WorkforceLine(row, headings, problems);
        String number = number(line, WorkforceColumn.STAFF_NUMBER);
        String name = line.text(WorkforceColumn.NAME, 200);
        require(line, WorkforceColumn.STAFF_NUMBER, number, "the staff number", "Give each person a number of their own.");
        require(line, WorkforceColumn.NAME, name, "a name", "Write the name, or delete the row.");
        Particulars read = new Particulars(number == null ? "" : number, name == null ? "" : name,
                line.address(WorkforceColumn.EMAIL), line.text(WorkforceColumn.SIGN_IN_NAME, 254),
                line.text(WorkforceColumn.POST, 200), reference(line, WorkforceColumn.TEAM),
                reference(line, WorkforceColumn.POOL), line.fte(WorkforceColumn.FTE), number(line, WorkforceColumn.MANAGER),
                line.date(WorkforceColumn.LEAVE_FROM), line.date(WorkforceColumn.LEAVE_UNTIL), channel(line),
                line.yes(WorkforceColumn.REACHABLE), line.date(WorkforceColumn.PRIORITY_UNTIL),
                line.yes(WorkforceColumn.BOARD_MEMBER), line.yes(WorkforceColumn.REPRESENTATIVE),
                line.yes(WorkforceColumn.EXECUTIVE), line.yes(WorkforceColumn.VOLUNTEER));
        checkTogether(line, read);
        return number == null || name == null ? Optional.empty() : Optional.of(new WorkforceRow(row.row(), read));
    }

    private static void checkTogether(WorkforceLine line, Particulars read) {
        if (read.team() == null && !read.boardMember() && !read.volunteer() && line.isEmpty(WorkforceColumn.TEAM)) {
            line.problem(WorkforceColumn.TEAM, "", "the reference of a team, as in planning",
                    "Name the team; only a board member or volunteer may have none.");
        }
        if (read.pool() != null && read.fte() == null && line.isEmpty(WorkforceColumn.FTE)) {
            line.problem(WorkforceColumn.FTE, "", "the share of a full-time post for who is in a pool",
                    "Write 1 for full time, 0.5 for half.");
        }
        LocalDate from = read.leaveFrom();
        LocalDate until = read.leaveUntil();
        if (until != null && from == null && line.isEmpty(WorkforceColumn.LEAVE_FROM)) {
            line.problem(WorkforceColumn.LEAVE_FROM, "", "the first day of a leave whose last day is stated",
                    "State both, or the first alone.");
        }
        if (until != null && from != null && until.isBefore(from)) {
            line.problem(WorkforceColumn.LEAVE_UNTIL, until.toString(), "a day on or after " + from + ", when the leave begins",
                    "Correct one of the two dates.");
        }
    }

    private static void require(WorkforceLine line, WorkforceColumn column, @Nullable String read, String expected,
            String mending) {
        if (read == null && line.isEmpty(column)) {
            line.problem(column, "", expected, mending);
        }
    }

    @Nullable
    private static String number(WorkforceLine line, WorkforceColumn column) {
        return line.matching(column, NUMBER, "a staff number of up to 50 letters, digits, spaces and . _ / -",
                "Write the number as the other rows do.");
    }

    @Nullable
    private static String reference(WorkforceLine line, WorkforceColumn column) {
        return line.matching(column, REFERENCE, "a reference of up to 100 letters, digits, spaces and . _ -",
                "Write the reference as planning shows it.");
    }

    @Nullable
    private static PreferredChannel channel(WorkforceLine line) {
        String text = line.plain(WorkforceColumn.PREFERRED_CHANNEL);
        String key = text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]+", " ").strip();
        PreferredChannel channel = CHANNELS.get(key);
        if (channel == null && !key.isEmpty()) {
            line.problem(WorkforceColumn.PREFERRED_CHANNEL, text, "in person, call, e-mail, text or letter",
                    "Choose one of them, or leave the cell empty.");
        }
        return channel;
    }
}

package org.evenkeel.engagement.people.workforce;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The columns of a workforce list, by the names that exports of HR systems give them. */
enum WorkforceColumn {
    STAFF_NUMBER("Staff number", "employee number", "employee id", "staff id", "payroll number", "personnel number"),
    NAME("Name", "full name", "employee name"),
    EMAIL("E-mail", "email address", "e mail address", "work email"),
    SIGN_IN_NAME("Sign-in name", "user name", "username", "login"),
    POST("Post", "role", "job title", "post title", "position"),
    TEAM("Team", "team reference", "unit", "service"),
    POOL("Pool", "pool reference", "selection pool"),
    FTE("FTE", "full time equivalent", "whole time equivalent", "wte"),
    MANAGER("Line manager's staff number", "line manager", "manager", "manager staff number", "manager employee number",
            "reports to"),
    LEAVE_FROM("Leave from", "leave start", "absence from"),
    LEAVE_UNTIL("Leave until", "leave end", "leave to", "absence until", "return date"),
    PREFERRED_CHANNEL("Preferred channel", "channel", "contact preference"),
    REACHABLE("Reachable by agreed route", "agreed route", "reachable"),
    PRIORITY_UNTIL("Priority for vacancies until", "vacancy priority until", "priority until"),
    BOARD_MEMBER("Board member", "trustee", "councillor", "governor"),
    REPRESENTATIVE("Union representative", "representative", "elected representative", "trade union representative"),
    EXECUTIVE("Executive", "executive team", "senior leadership team"),
    VOLUNTEER("Volunteer");

    private final String heading;
    private final List<String> others;

    WorkforceColumn(String heading, String... others) {
        this.heading = heading;
        this.others = List.of(others);
    }

    /** As the empty list has it, and problems name it. */
    String heading() {
        return heading;
    }

    /** Whatever its case, punctuation and spaces. */
    static Optional<WorkforceColumn> of(String written) {
        String key = key(written);
        for (WorkforceColumn column : values()) {
            if (key.equals(key(column.heading)) || column.others.contains(key)) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }

    private static String key(String written) {
        return written.toLowerCase(Locale.ROOT).replaceAll("['\u2019]", "").replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}

package org.evenkeel.engagement.people;

/** Who belongs together by rule: it follows from the workforce list, and is not stored anywhere. */
public enum PeopleGroup {
    ANYBODY("true = true"),
    /** Whoever works in a team; a board member who does not is none of these. */
    WORKFORCE("p.team is not null"),
    TEAM("p.team = :key"),
    POOL("p.pool = :key"),
    /** Who has somebody reporting to them. */
    LINE_MANAGERS("exists (select 1 from PersonEntity r where r.manager = p.staffNumber and r.leftOn is null)"),
    /** Whose line includes line managers, and who are not of the executive. */
    MIDDLE_MANAGERS("p.executive = false and exists (select 1 from PersonEntity r where r.manager = p.staffNumber"
            + " and r.leftOn is null"
            + " and exists (select 1 from PersonEntity s where s.manager = r.staffNumber and s.leftOn is null))"),
    EXECUTIVES("p.executive = true"),
    REPRESENTATIVES("p.representative = true"),
    BOARD("p.boardMember = true"),
    VOLUNTEERS("p.volunteer = true"),
    /** Who reports to the person with this staff number. */
    REPORTS("p.manager = :key");

    private final String condition;

    PeopleGroup(String condition) {
        this.condition = condition;
    }

    /** In HQL, of a person {@code p} and, where the group is one of many, its {@code :key}. */
    String condition() {
        return condition;
    }

    boolean hasKey() {
        return condition.contains(":key");
    }
}

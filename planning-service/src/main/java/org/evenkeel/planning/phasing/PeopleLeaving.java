package org.evenkeel.planning.phasing;

import java.util.List;

/** Whom and which posts one choice takes out, each list in order of reference. */
public record PeopleLeaving(List<Dismissals> dismissals, List<TeamLeavers> leavers, List<PostsRemoved> postsRemoved) {

    public PeopleLeaving {
        dismissals = List.copyOf(dismissals);
        leavers = List.copyOf(leavers);
        postsRemoved = List.copyOf(postsRemoved);
    }

    /** All employees who leave. */
    public int employees() {
        return leavers.stream().mapToInt(TeamLeavers::employees).sum();
    }
}

package org.evenkeel.planning.baseline;

import jakarta.enterprise.context.ApplicationScoped;

import org.evenkeel.planning.platform.register.Register;

@ApplicationScoped
public class TeamRegister extends Register<Team, TeamEntity> {

    @Override
    public String thing() {
        return "team";
    }

    @Override
    protected Class<TeamEntity> rowType() {
        return TeamEntity.class;
    }

    @Override
    protected TeamEntity newRow() {
        return new TeamEntity();
    }
}

package org.evenkeel.impact.model;

import org.evenkeel.impact.parameter.ImpactParameter;

/**
 * The organisation before the plan. The model takes it to be in a steady state: with the vacancies, newcomers and absence that
 * are
 * normal for it, its teams do the work they have.
 *
 * @param absenceDays the parameter that says how many days a year are lost in its sector
 */
public record Baseline(ModelTeams teams, ModelWorks works, ModelPartners partners, ImpactParameter absenceDays) {
}

package org.evenkeel.planning.solvejob;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How large a scenario one replica takes on; the goals are 2,000 measures and 72,000 choices. */
@ConfigMapping(prefix = "evenkeel.solving")
public interface SolveSizeConfig {

    /** More measures than this are refused before their choices are counted. */
    @WithDefault("5000")
    int mostMeasures();

    /** More choices of all measures than this are refused. */
    @WithDefault("500000")
    int mostChoices();
}

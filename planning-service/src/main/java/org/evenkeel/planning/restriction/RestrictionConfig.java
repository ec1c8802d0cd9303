package org.evenkeel.planning.restriction;

import io.smallrye.config.ConfigMapping;

/** Settings of restricted records. */
@ConfigMapping(prefix = "evenkeel.restriction")
public interface RestrictionConfig {

    /** Secret with which pay and profile of small pools are sealed at rest; random, 32 characters or more. */
    String sealingKey();
}

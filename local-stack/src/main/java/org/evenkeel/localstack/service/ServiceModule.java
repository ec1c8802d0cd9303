package org.evenkeel.localstack.service;

/** The three services: their Maven module (also their name and their Keycloak client), path, database and heap. */
public enum ServiceModule {
    PLANNING("planning-service", "planning", 768),
    IMPACT("impact-service", "impact", 192),
    ENGAGEMENT("staff-engagement-service", "engagement", 192);

    private final String module;
    private final String shortName;
    private final int heapMegabytes;

    ServiceModule(String module, String shortName, int heapMegabytes) {
        this.module = module;
        this.shortName = shortName;
        this.heapMegabytes = heapMegabytes;
    }

    public String module() {
        return module;
    }

    public String database() {
        return shortName;
    }

    /** Of its API, at the gateway and at the service alike. */
    public String path() {
        return "/api/" + shortName;
    }

    int heapMegabytes() {
        return heapMegabytes;
    }
}

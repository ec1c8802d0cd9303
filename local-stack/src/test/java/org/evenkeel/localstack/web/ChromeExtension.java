package org.evenkeel.localstack.web;

import java.io.IOException;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands the one Chrome to whoever asks for it as a parameter, and closes it after the last test of all. */
final class ChromeExtension implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Chrome.class;
    }

    @Override
    public Chrome resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot().getStore(Namespace.create(ChromeExtension.class)).getOrComputeIfAbsent(Chrome.class,
                key -> launched(), Chrome.class);
    }

    private static Chrome launched() {
        try {
            return new Chrome();
        } catch (IOException e) {
            throw new ParameterResolutionException("Chromium could not be looked for", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ParameterResolutionException("Waiting for Chromium was interrupted", e);
        }
    }
}

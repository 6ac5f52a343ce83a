package io.parvis.platform.live;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// How much of the server an open stream holds: Tomcat lends a connection its buffers once and for all, and thousands of
/// streams stay open. A page that is longer than a buffer is written in two goes.
@Configuration(proxyBeanMethods = false)
class Buffers {

    private static final int READING_BYTES = 2_048;
    private static final int WRITING_BYTES = 4_096;

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> smallBuffers() {
        return factory ->
                factory.addConnectorCustomizers(connector -> {
                    connector.setProperty("socket.appReadBufSize", "" + READING_BYTES);
                    connector.setProperty("socket.appWriteBufSize", "" + WRITING_BYTES);
                });
    }
}

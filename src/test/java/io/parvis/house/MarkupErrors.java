package io.parvis.house;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import nu.validator.client.EmbeddedValidator;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/// What the validator of the web's own makers says against a page.
final class MarkupErrors implements ErrorHandler {

    private final SimpleDocumentValidator validator =
            new SimpleDocumentValidator(true, false, false);
    private final List<String> found = new ArrayList<>();
    private boolean ready;

    List<String> of(String source) throws Exception {
        if (!ready) {
            validator.setUpMainSchema(EmbeddedValidator.SCHEMA_URL, this);
            validator.setUpValidatorAndParsers(this, false, false);
            ready = true;
        }
        found.clear();
        check(source);
        return List.copyOf(found);
    }

    private void check(String source) throws IOException, SAXException {
        var page = new InputSource(new StringReader(source));
        page.setEncoding("UTF-8");
        validator.checkHtmlInputSource(page);
    }

    @Override
    public void warning(SAXParseException hint) {
        // Only what is wrong is told: the program may know better than a hint.
    }

    @Override
    public void error(SAXParseException error) {
        found.add(error.getLineNumber() + ": " + error.getMessage());
    }

    @Override
    public void fatalError(SAXParseException error) {
        error(error);
    }
}

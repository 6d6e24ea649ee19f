import java.io.FileInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Checks files against PDF/A-3a and PDF/UA-1; fails where one does not hold. */
public final class PdfCheck {
    private static final List<PDFAFlavour> FLAVOURS = List.of(PDFAFlavour.PDFA_3_A, PDFAFlavour.PDFUA_1);

    public static void main(String[] files) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        int failed = 0;
        for (String file : files) {
            for (PDFAFlavour flavour : FLAVOURS) {
                failed += holds(file, flavour) ? 0 : 1;
            }
        }
        System.out.println(files.length + " files, " + failed + " failures");
        if (failed > 0) {
            throw new IllegalStateException("not every file conforms");
        }
    }

    private static boolean holds(String file, PDFAFlavour flavour) throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new FileInputStream(file), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            if (!result.isCompliant()) {
                System.out.println(file + " is not " + flavour);
                result.getTestAssertions().stream().limit(5).forEach(PdfCheck::tell);
            }
            return result.isCompliant();
        }
    }

    private static void tell(TestAssertion assertion) {
        System.out.println("  " + assertion.getRuleId().getClause() + ": " + assertion.getMessage());
    }
}

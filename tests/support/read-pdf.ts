import * as pdfjs from 'pdfjs-dist';
import worker from 'pdfjs-dist/build/pdf.worker.min.mjs?url';

pdfjs.GlobalWorkerOptions.workerSrc = worker;

export interface ReadPage {
	/** What can be searched and copied, in the order in which it was drawn. */
	text: string;
	pictures: { width: number; height: number }[];
	draw: (scale: number) => Promise<ImageData>;
}

export interface ReadPdf {
	title: string;
	pages: ReadPage[];
}

const picturesOn = async (page: pdfjs.PDFPageProxy) => {
	const { fnArray, argsArray } = await page.getOperatorList();
	return fnArray.flatMap((operation, n) => {
		if (operation !== pdfjs.OPS.paintImageXObject) return [];
		const [, width, height] = argsArray[n] as [string, number, number];
		return [{ width, height }];
	});
};

const draw = async (page: pdfjs.PDFPageProxy, scale: number): Promise<ImageData> => {
	const viewport = page.getViewport({ scale });
	const canvas = document.createElement('canvas');
	[canvas.width, canvas.height] = [Math.ceil(viewport.width), Math.ceil(viewport.height)];
	await page.render({ canvas, viewport }).promise;
	const context = canvas.getContext('2d');
	if (!context) throw new Error('this browser draws nothing');
	return context.getImageData(0, 0, canvas.width, canvas.height);
};

/** By pdf.js, which knows nothing of how we write. */
export const readPdf = async (file: Blob): Promise<ReadPdf> => {
	const pdf = await pdfjs.getDocument({ data: new Uint8Array(await file.arrayBuffer()) }).promise;
	const { info } = await pdf.getMetadata();
	const pages: ReadPage[] = [];
	for (let n = 1; n <= pdf.numPages; n += 1) {
		const page = await pdf.getPage(n);
		const content = await page.getTextContent();
		const text = content.items
			.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : ''))
			.join('');
		pages.push({ text, pictures: await picturesOn(page), draw: (scale) => draw(page, scale) });
	}
	return { title: String(Reflect.get(info, 'Title')), pages };
};
